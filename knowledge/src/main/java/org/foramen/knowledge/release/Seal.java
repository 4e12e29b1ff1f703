package org.foramen.knowledge.release;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Locale;

/** Ed25519 signatures and their keys, by the JDK's own means; keys are written as PEM, as other tools read them. */
public final class Seal {
    private static final String ALGORITHM = "Ed25519";
    private static final String SECRET = "PRIVATE KEY";
    private static final String OPEN = "PUBLIC KEY";
    private static final int LINE = 64;

    private Seal() {}

    /**
     * A new pair of keys.
     *
     * @param secret with which somebody signs; whoever has it can sign in their name
     * @param open with which everybody verifies
     */
    public record Pair(String secret, String open) {}

    /** A new pair. */
    public static Pair pair() throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        return new Pair(pem(SECRET, pair.getPrivate()), pem(OPEN, pair.getPublic()));
    }

    /** The signature of a text, in Base64. */
    public static String sign(String text, String secret) throws GeneralSecurityException {
        PrivateKey key =
                KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes(SECRET, secret)));
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initSign(key);
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    /** Whether a text was signed so, with the other half of this key. */
    public static boolean holds(String text, String signed, String open) throws GeneralSecurityException {
        PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(OPEN, open)));
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initVerify(key);
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        try {
            return signature.verify(Base64.getMimeDecoder().decode(signed));
        } catch (IllegalArgumentException | SignatureException noSignature) {
            return false;
        }
    }

    private static String pem(String what, Key key) {
        String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n";
    }

    private static byte[] bytes(String what, String pem) throws GeneralSecurityException {
        String begin = "-----BEGIN " + what + "-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf("-----END " + what + "-----");
        if (from < 0 || to < from) {
            throw new GeneralSecurityException("it is no " + what.toLowerCase(Locale.ROOT) + " in PEM");
        }
        return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
    }
}
