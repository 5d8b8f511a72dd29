package dl4jcourse.data;

import java.io.IOException;

/** The environment names a proxy in a way that nobody can read. */
public final class ProxyException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String variable;
    private final String value;

    ProxyException(String variable, String value) {
        super(variable + ": http://host:port expected, but got " + withoutPassword(value));
        this.variable = variable;
        this.value = withoutPassword(value);
    }

    private static String withoutPassword(String value) {
        return value.replaceFirst("[^/]*@", "…@");
    }

    /** The variable's name, such as HTTPS_PROXY. */
    public String variable() {
        return variable;
    }

    /** What it says, without user and password. */
    public String value() {
        return value;
    }
}
