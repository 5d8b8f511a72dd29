package dl4jcourse.cli;

import java.util.List;
import java.util.Map;

/** Environment variables of the user's own Python and Jupyter that would reach into the course's. */
final class PythonVariables {
    private static final List<String> FOREIGN = List.of(
            "PYTHONHOME",
            "PYTHONPATH",
            "PYTHONSTARTUP",
            "PYTHONDONTWRITEBYTECODE",
            "VIRTUAL_ENV",
            "PIP_USER",
            "PIP_TARGET",
            "PIP_PREFIX",
            "PIP_ROOT",
            "JUPYTER_PATH",
            "JUPYTER_CONFIG_PATH",
            "JUPYTER_TOKEN_FILE",
            "JUPYTERLAB_DIR",
            "JUPYTERLAB_SETTINGS_DIR",
            "JUPYTERLAB_WORKSPACES_DIR",
            "JUPYTER_RUNTIME_DIR",
            "JJAVA_STARTUP_SCRIPT",
            "JJAVA_STARTUP_SCRIPTS_PATH",
            "JJAVA_JVM_OPTS");

    private PythonVariables() {}

    static void clear(Map<String, String> environment) {
        FOREIGN.forEach(environment::remove);
        environment.put("PYTHONNOUSERSITE", "1");
        environment.put("PYTHONUTF8", "1");
    }
}
