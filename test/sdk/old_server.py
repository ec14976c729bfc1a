def run(api, profile):
    pass
