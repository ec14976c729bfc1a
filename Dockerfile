# The command as an image: no shell, no package manager, not root, and nothing that it writes to by itself.
# Build it from a clone; `dist/` is committed, so nothing is installed.
FROM gcr.io/distroless/nodejs24-debian13:nonroot@sha256:af85d11ce7ef10172855a6e3649e3e8125b1b9e3ca41849ec2918036f05cb212

LABEL org.opencontainers.image.title="wac" \
      org.opencontainers.image.description="W&B Automations as Code: manifests in Git, a plan, an apply" \
      org.opencontainers.image.licenses="MIT"

COPY package.json LICENSE /opt/wac/
COPY dist /opt/wac/dist
COPY schema /opt/wac/schema
COPY automations /opt/wac/automations

# A container is new in each run: compiled code that it kept would be for nobody.
ENV NODE_DISABLE_COMPILE_CACHE=1

# The manifests are mounted here.
WORKDIR /manifests
USER 65532:65532
ENTRYPOINT ["/nodejs/bin/node", "/opt/wac/dist/wac.js"]
CMD ["--help"]
