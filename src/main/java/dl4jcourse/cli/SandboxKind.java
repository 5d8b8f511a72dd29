package dl4jcourse.cli;

/** How the answers' code is kept from doing harm. */
enum SandboxKind {
    /** Bubblewrap, else refuse. */
    AUTO,
    /** Bubblewrap. */
    BWRAP,
    /** Not at all. */
    NONE
}
