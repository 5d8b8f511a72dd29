package dl4jcourse.cli;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Two lines for an option or command that does not exist, instead of the whole usage. */
record UsageErrorPrinter(Messages messages) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine line = failure.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        line.getErr().println("course: " + failure.getMessage());
        line.getErr().println(messages.get("usage.hint", command));
        return ExitCode.USAGE;
    }
}
