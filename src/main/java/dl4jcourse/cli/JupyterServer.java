package dl4jcourse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A JupyterLab that serves the learner's notebooks on this machine alone, to whoever has the token. */
record JupyterServer(Project project, Messages messages, int port, String token) {
    String url(String page) {
        return "http://127.0.0.1:" + port + page + "?token=" + token;
    }

    ChildProcess command(String startPage, boolean browser) throws IOException {
        Path work = project.work(messages.language());
        List<String> command = new ArrayList<>(List.of(project.python().toString(), "-m", "jupyterlab"));
        command.add("--config=" + project.jupyterConfig());
        command.add("--ServerApp.port=" + port);
        command.add("--ServerApp.root_dir=" + work);
        command.add("--LabApp.default_url=" + startPage);
        if (!browser) command.add("--no-browser");
        ChildProcess child = ChildProcess.of(project.target().resolve("jupyter.log"), command);
        child.builder().directory(work.toFile());
        setVariables(child.builder().environment());
        return child;
    }

    /** Jupyter's own variables keep the user's other Jupyter settings out, and the token off the list of processes. */
    private void setVariables(Map<String, String> environment) throws IOException {
        PythonVariables.clear(environment);
        Path home = Files.createDirectories(project.jupyterHome());
        environment.put("JUPYTER_PREFER_ENV_PATH", "1");
        environment.put("JUPYTER_CONFIG_DIR", home.resolve("config").toString());
        environment.put("JUPYTER_DATA_DIR", home.resolve("data").toString());
        environment.put("JUPYTER_TOKEN", token);
        environment.put("COURSE_WORK", project.work().toString());
        environment.put("COURSE_LANG", messages.language().code());
    }
}
