package dl4jcourse.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code course doctor}: what works on this machine, and how to mend what does not. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
    private final Project project;
    private final Messages messages;

    @Option(names = "--json")
    private boolean json;

    DoctorCommand(Project project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        List<Finding> findings = new Examination(project, messages, System.getenv()).all();
        if (json) System.out.println(toJson(findings));
        else findings.forEach(finding -> System.out.println(finding.line(messages)));
        return exitCode(findings);
    }

    /** 1 if something is missing that the course needs. */
    static int exitCode(List<Finding> findings) {
        return findings.stream().allMatch(finding -> finding.ok() || finding.optional()) ? 0 : 1;
    }

    String toJson(List<Finding> findings) {
        JsonArray array = new JsonArray();
        for (Finding finding : findings) {
            JsonObject object = new JsonObject();
            object.addProperty("part", finding.part());
            object.addProperty("ok", finding.ok());
            object.addProperty("optional", finding.optional());
            object.addProperty("detail", finding.detail());
            object.addProperty("fix", finding.fix(messages));
            array.add(object);
        }
        return new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(array);
    }
}
