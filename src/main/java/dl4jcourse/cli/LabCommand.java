package dl4jcourse.cli;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code course lab}: opens JupyterLab on the learner's notebooks. */
@Command(name = "lab")
final class LabCommand implements Callable<Integer> {
    private static final int TOKEN_BYTES = 24;

    private final Project project;
    private final Messages messages;

    @Option(names = "--no-browser")
    private boolean noBrowser;

    @Option(names = "--port", paramLabel = "PORT")
    private @Nullable Integer port;

    LabCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() throws Exception {
        int freePort = new Ports(messages).choose(port);
        new Setup(project, messages).prepare();
        Workbooks workbooks = new Workbooks(project, messages.language());
        workbooks.prepare();
        return serve(new JupyterServer(project, messages, freePort, newToken()), workbooks.startPage());
    }

    private int serve(JupyterServer server, String page) throws Exception {
        ChildProcess jupyter = server.command(page, !noBrowser);
        Process process = jupyter.startUnwatched();
        ServerWatch watch = new ServerWatch(process, server.port(), server.token());
        stopWithUs(watch);
        return serve(watch, jupyter, server.url(page));
    }

    /** The server never outlives this: one left running would make the shutdown hook forget a failure. */
    int serve(ServerWatch watch, ChildProcess jupyter, String url) throws Exception {
        try {
            return awaitEnd(watch, jupyter, url);
        } finally {
            if (watch.process().isAlive()) watch.stop();
        }
    }

    private int awaitEnd(ServerWatch watch, ChildProcess jupyter, String url) throws Exception {
        if (!watch.awaitReady()) throw messages.error("jupyter.start", jupyter.lastLines(), jupyter.log());
        System.out.println(messages.get("lab.ready", url));
        int code = watch.process().waitFor();
        if (code != 0) throw messages.error("jupyter.ended", code, jupyter.lastLines(), jupyter.log());
        return code;
    }

    /** Ctrl-C, kill, or the end of the launcher: the usual ways to leave, so the exit code is 0. */
    private void stopWithUs(ServerWatch watch) {
        Thread stop = new Thread(() -> {
            if (!watch.process().isAlive()) return;
            watch.stop();
            System.err.println(messages.get("lab.stopped"));
            Runtime.getRuntime().halt(0);
        });
        Runtime.getRuntime().addShutdownHook(stop);
        ProcessHandle.current().parent().ifPresent(launcher -> launcher.onExit().thenRun(() -> System.exit(0)));
    }

    /** Unguessable: whoever has it can run programs as this user. */
    private static String newToken() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
