package dl4jcourse.cli;

/**
 * What the doctor found about one part of the machine.
 *
 * @param part its key in the messages, such as {@code python}
 * @param ok whether the course can work with it
 * @param detail a version, a size, a folder
 */
record Finding(String part, boolean ok, String detail) {
    String line(Messages messages) {
        String name = messages.get("doctor." + part);
        if (ok) return "✓ " + name + ": " + detail;
        return "✗ " + name + ": " + detail + "\n    → " + fix(messages);
    }

    String fix(Messages messages) {
        return ok ? "" : messages.get("doctor." + part + ".fix");
    }
}
