package dl4jcourse.grading;

import dl4jcourse.exercise.Answer;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.OwnThread;
import dl4jcourse.exercise.catalogue.Exercises;
import dl4jcourse.exercise.cell.CellSession;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The JVM that only answers: takes cells, calls the answers in them and sends back what they return. It knows neither tests
 * nor expected values nor points. One request and one reply a line, as JSON.
 */
public final class AnswerServer {
    /** How an error begins that is none in an answer's own words. */
    static final String BROKEN = "the Java process could not go on: ";

    private static final String CHECK = Exercises.class.getName() + ".check(";

    private final Map<String, OwnThread> answers = new HashMap<>();
    private final CellSession session = new CellSession();

    private AnswerServer() {
        Exercises.handAnswersTo(this::take);
    }

    /** Serves until the input ends. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("dl4jcourse.without-answers", "true"); // before any exercise is made
        PrintStream replies = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        new AnswerServer().serve(requests, replies);
        System.exit(0); // whatever threads an answer has left behind
    }

    private void serve(BufferedReader requests, PrintStream replies) throws IOException, InterruptedException {
        replies.println(Reply.READY.json());
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            Request request = Request.of(line);
            String reply = unbroken(request).to(request).json();
            replies.println("\n" + reply); // on a line of its own, whatever an answer has written
        }
    }

    private Object take(Exercise exercise, Answer answer) {
        answers.put(exercise.id(), new OwnThread(answer, exercise));
        return "";
    }

    /** The check is the course's own, whatever a cell calls {@code check}. */
    private Optional<String> run(Request request) {
        answers.remove(request.exercise());
        String check = request.cells().get(1).replaceFirst("^check\\(", CHECK);
        return session.run(request.cells().get(0)).or(() -> session.run(check));
    }

    /** A cell on which the compiler gives up, and a thread that cannot start, are the answer's fault. */
    private Reply unbroken(Request request) throws InterruptedException {
        try {
            return reply(request);
        } catch (RuntimeException | Error broken) {
            return Reply.error(BROKEN + broken.getClass().getSimpleName());
        }
    }

    /** One cell that cannot be taken does not keep the others back. */
    private void declare(String cell) {
        try {
            session.declare(cell);
        } catch (RuntimeException | Error broken) {
            return;
        }
    }

    private Reply reply(Request request) throws InterruptedException {
        switch (request.verb()) {
            case DECLARE -> {
                session.offer(request.offered());
                request.cells().forEach(this::declare);
                return Reply.READY;
            }
            case ANSWER -> {
                return run(request).map(Reply::error).orElse(Reply.READY);
            }
            default -> {
                OwnThread answer = answers.get(request.exercise());
                return answer == null
                        ? Reply.error("the check never reached an answer")
                        : Reply.of(answer.call(request.values(Exercises.of(request.exercise()))), answer.printed());
            }
        }
    }
}
