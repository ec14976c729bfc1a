def run(api):
    pass
