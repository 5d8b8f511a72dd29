package dl4jcourse.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Prints what went wrong and its remedy; a stack trace only for what nobody foresaw. */
record ErrorPrinter(Messages messages) implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        print(failure, line.getErr());
        return 1;
    }

    private void print(Exception failure, PrintWriter err) {
        CourseException known = known(failure);
        err.println("course: " + known.getMessage());
        err.println(known.remedy());
        if (!(failure instanceof CourseException || isInputOutput(failure))) failure.printStackTrace(err);
        err.flush();
    }

    private CourseException known(Exception failure) {
        if (failure instanceof CourseException known) return known;
        return messages.error(isInputOutput(failure) ? "files" : "unexpected", failure);
    }

    private static boolean isInputOutput(Exception failure) {
        return failure instanceof IOException || failure instanceof UncheckedIOException;
    }
}
