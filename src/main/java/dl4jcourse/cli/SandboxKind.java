package dl4jcourse.cli;

/** How the answers' code is kept from doing harm. */
enum SandboxKind {
    /** Bubblewrap, where there is none a container, else refuse. */
    AUTO,
    /** Bubblewrap. */
    BWRAP,
    /** Podman or docker. */
    CONTAINER,
    /** Not at all. */
    NONE
}
