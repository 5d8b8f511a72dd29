package dl4jcourse.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Everything that the exercises say, in one language. */
public record Texts(String language) {
    /** What JShell throws where a method uses a name that no cell has defined. */
    private static final String UNRESOLVED = "SPIResolutionException";

    private static final String SHARED = "dl4jcourse.exercise.messages";

    /** The language that {@code course lab} was started in. */
    public static Texts ofThisProcess() {
        return new Texts(System.getenv().getOrDefault("COURSE_LANG", "en"));
    }

    private ResourceBundle bundle(String name) {
        Locale locale = language.equals("ja") ? Locale.JAPANESE : Locale.ROOT;
        Control noFallback = Control.getNoFallbackControl(Control.FORMAT_DEFAULT);
        return ResourceBundle.getBundle(name, locale, Texts.class.getClassLoader(), noFallback);
    }

    /** A text that all exercises share. */
    public String get(String key, Object... values) {
        return String.format(Locale.ROOT, bundle(SHARED).getString(key), values);
    }

    /** The exercise's name. */
    public String title(Exercise exercise) {
        return topic(exercise).getString(exercise.id() + ".title");
    }

    /** Its hints, from a question to the formula. */
    public List<String> hints(Exercise exercise) {
        List<String> hints = new ArrayList<>();
        ResourceBundle topic = topic(exercise);
        for (int step = 1; topic.containsKey(exercise.id() + ".hint." + step); step++) {
            hints.add(topic.getString(exercise.id() + ".hint." + step));
        }
        return hints;
    }

    /** A mistake in words: of its topic, else of all exercises. */
    String mistake(Exercise exercise, Diagnosis diagnosis) {
        String key = "mistake." + diagnosis.name();
        ResourceBundle topic = topic(exercise);
        String words = (topic.containsKey(key) ? topic : bundle(SHARED)).getString(key);
        return String.format(Locale.ROOT, words, diagnosis.values().toArray());
    }

    private ResourceBundle topic(Exercise exercise) {
        return bundle(Topic.of(exercise).bundle());
    }

    /** What happened instead of a result. */
    String of(Outcome outcome) {
        if (outcome instanceof Outcome.Threw threw) {
            return threw.message().startsWith(UNRESOLVED) ? get("outcome.unresolved") : threw.message();
        }
        if (outcome instanceof Outcome.TimedOut late) return get("outcome.timed-out", late.seconds());
        if (outcome instanceof Outcome.Lost lost) return lost.reason();
        return get("outcome.not-written");
    }

    /** Not written yet, failed, or passed. */
    public String status(CheckResult.Status status) {
        return get("status." + status.name().toLowerCase(Locale.ROOT));
    }

    /** What a test tries. */
    public String part(Part part) {
        return get("part." + part.name().toLowerCase(Locale.ROOT));
    }
}
