package dl4jcourse.exercise;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A teacher's secret, from which the hidden inputs follow: the same key gives the same inputs, on every system. */
public record HiddenKey(String secret) {
    private static final String ALGORITHM = "HmacSHA256";

    /** @throws IllegalArgumentException if the secret is too short to be one */
    public HiddenKey {
        if (secret.length() < 8) {
            throw new IllegalArgumentException("a key of at least 8 characters expected, but got " + secret.length());
        }
    }

    /** The random numbers of an exercise's hidden inputs. */
    Random random(String exercise) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return new Random(ByteBuffer.wrap(mac.doFinal(exercise.getBytes(StandardCharsets.UTF_8)))
                    .getLong());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return "HiddenKey[…]";
    }
}
