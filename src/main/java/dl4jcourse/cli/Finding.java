package dl4jcourse.cli;

/**
 * What the doctor found about one part of the machine.
 *
 * @param part its key in the messages, such as {@code python}
 * @param ok whether the course can work with it
 * @param optional whether the course also works without it
 * @param detail a version, a size, a folder
 */
record Finding(String part, boolean ok, boolean optional, String detail) {
    /** About a part that the course needs. */
    Finding(String part, boolean ok, String detail) {
        this(part, ok, false, detail);
    }

    String line(Messages messages) {
        String name = messages.get("doctor." + part);
        if (ok) return "✓ " + name + ": " + detail;
        return (optional ? "○ " : "✗ ") + name + ": " + detail + "\n    → " + fix(messages);
    }

    String fix(Messages messages) {
        return ok ? "" : messages.get("doctor." + part + ".fix");
    }
}
