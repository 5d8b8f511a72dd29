package dl4jcourse.cli;

import dl4jcourse.ipynb.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root of the {@code course} command. */
@Command(
        name = "course",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            LabCommand.class,
            TestCommand.class,
            NotebooksCommand.class,
            DocsCommand.class,
            DataCommand.class,
            DoctorCommand.class,
            BenchCommand.class,
            CleanCommand.class,
            UpdateCommand.class,
            CheckCommand.class,
            ProgressCommand.class,
            ResetCommand.class,
            ReleaseCommand.class,
            BundleCommand.class,
            SolutionsCommand.class,
            SlidesCommand.class,
            GradeCommand.class
        })
public final class Course implements Runnable {
    /** Read by {@link LanguageChoice#of} before picocli runs, because the usage texts depend on it. */
    @Option(names = "--lang", paramLabel = "en|ja", scope = ScopeType.INHERIT)
    private Language lang = Language.EN;

    /** Read by the launcher, which also builds what is not built yet. */
    @Option(names = "--offline", scope = ScopeType.INHERIT)
    private boolean offline;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        Messages messages = new Messages(LanguageChoice.of(args, System.getenv()));
        return commandLine(new Commands(Project.here(), messages)).execute(args);
    }

    static CommandLine commandLine(Commands commands) {
        CommandLine line = new CommandLine(Course.class, commands);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setResourceBundle(commands.messages().bundle());
        line.setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler(new ErrorPrinter(commands.messages()));
        line.setParameterExceptionHandler(new UsageErrorPrinter(commands.messages()));
        return line;
    }

    /** Without a subcommand: the usage. */
    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
