# A directory that is not there
wac validate nowhere
# A directory with nothing but its configuration: removing everything is never an accident
wac validate emptied
wac plan emptied --sandbox
# Manifests without a configuration
wac validate unconfigured
# What a directory should not hold: a pipe, a link out of it, bytes that are no text, a huge file, a second configuration
mkfifo tree/pipe.yaml && ln -s /etc tree/elsewhere && ln -s gone.yaml tree/dangling.yaml && printf 'name: caf\351\n' > tree/latin.yaml
head -c 9000000 /dev/zero | tr '\0' '#' > tree/huge.yaml
wac validate tree
