package dl4jcourse.cli;

/** What a command printed, and its exit code. */
record Output(int code, String text) {}
