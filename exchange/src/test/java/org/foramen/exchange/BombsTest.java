package org.foramen.exchange;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Things that are sent to bring a reader down are refused at once. */
class BombsTest {
    /** Of the processor: on a busy machine the clock on the wall tells nothing. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    static Stream<Arguments> bombs() {
        return Stream.of(numbers(), depths(), lengths(), manyThings(), packed()).flatMap(bomb -> bomb);
    }

    private static Stream<Arguments> numbers() {
        return Stream.of(
                        "1e999999999",
                        "1e-999999999",
                        "-1e999999999",
                        "1E+2147483648",
                        "1e31",
                        "1e-31",
                        "0." + "0".repeat(100_000) + "1",
                        "9".repeat(65),
                        "1".repeat(1_000_000),
                        "-" + "7".repeat(5_000_000),
                        "1e" + "9".repeat(40),
                        "1234567890123456789",
                        "0.1234567890123456789",
                        "NaN",
                        "Infinity",
                        "-Infinity")
                .map(number -> bomb(
                        "number " + number.substring(0, Math.min(14, number.length())),
                        Given.observation("29463-7", "\"valueQuantity\":{\"value\":" + number + "}")));
    }

    private static Stream<Arguments> depths() {
        Stream<Arguments> plain = IntStream.of(65, 100, 1_000, 100_000, 2_000_000)
                .mapToObj(depth ->
                        bomb("arrays " + depth, "{\"resourceType\":\"Patient\",\"name\":" + "[".repeat(depth)));
        Stream<Arguments> extensions = IntStream.of(40, 5_000)
                .mapToObj(depth -> bomb(
                        "extensions " + depth,
                        "{\"resourceType\":\"Patient\",\"extension\":["
                                + "{\"url\":\"u\",\"extension\":[".repeat(depth)
                                + "{\"url\":\"u\",\"valueString\":\"x\"}"
                                + "]}".repeat(depth)
                                + "]}"));
        Stream<Arguments> objects =
                IntStream.of(70, 200_000).mapToObj(depth -> bomb("objects " + depth, "{\"a\":".repeat(depth)));
        Stream<Arguments> bundles = IntStream.of(30, 10_000)
                .mapToObj(depth -> bomb(
                        "bundles " + depth,
                        "{\"entry\":[{\"resource\":".repeat(depth) + "{}"
                                + "}],\"resourceType\":\"Bundle\"}".repeat(depth)));
        return Stream.of(plain, extensions, objects, bundles).flatMap(bomb -> bomb);
    }

    private static Stream<Arguments> lengths() {
        String long5 = "x".repeat(5_000_000);
        return Stream.of(
                bomb("a code of 5 MB", Given.PATIENT.replace("female", long5)),
                bomb("a date of 5 MB", Given.PATIENT.replace("1965-03-02", "1".repeat(5_000_000))),
                bomb("slashes of 5 MB", Given.PATIENT.replace("1965-03-02", "/".repeat(5_000_000))),
                bomb("an id of 5 MB", Given.PATIENT.replace("p1", long5)),
                bomb("a name of 5 MB", "{\"resourceType\":\"Patient\",\"" + long5 + "\":1}"),
                bomb("a type of 5 MB", "{\"resourceType\":\"" + long5 + "\"}"),
                bomb("a string that never ends", "{\"resourceType\":\"" + long5),
                bomb(
                        "escapes that never end",
                        "{\"resourceType\":\"Patient\",\"language\":\"" + "\\".repeat(4_000_001)));
    }

    private static Stream<Arguments> manyThings() {
        return Stream.of(
                bomb("200,000 unknown properties", properties(200_000)),
                bomb(
                        "200,000 times the same property",
                        "{\"resourceType\":\"Patient\"" + ",\"active\":true".repeat(200_000) + "}"),
                bomb(
                        "500,000 empty entries",
                        "{\"resourceType\":\"Bundle\",\"entry\":[" + "{},".repeat(500_000) + "{}]}"),
                bomb(
                        "2,000,000 nulls",
                        "{\"resourceType\":\"Patient\",\"name\":[" + "null,".repeat(2_000_000) + "null]}"),
                bomb("names with one hash", collisions()));
    }

    private static Stream<Arguments> packed() {
        byte[] blanks = new byte[70 * 1024 * 1024];
        byte[] once = Given.gzip(blanks);
        return Stream.of(
                Arguments.of("zeros, packed", once),
                Arguments.of("packed twice", Given.gzip(once)),
                Arguments.of("packed and cut off", java.util.Arrays.copyOf(once, once.length / 2)),
                Arguments.of("a packed head alone", new byte[] {0x1f, (byte) 0x8b, 8, 0}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void areRefusedAtOnce(String name, byte[] bomb) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        Reading reading = Given.read(bomb);
        Duration taken = Duration.ofNanos(clock.getCurrentThreadCpuTime() - before);
        assertInstanceOf(Reading.Refused.class, reading);
        assertTrue(taken.compareTo(AT_ONCE) <= 0, name + " took " + taken);
    }

    @Test
    void thereAreFortyOfThem() {
        assertTrue(bombs().count() >= 40);
    }

    private static Arguments bomb(String name, String text) {
        return Arguments.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String properties(int count) {
        var text = new StringBuilder("{\"resourceType\":\"Patient\"");
        for (int i = 0; i < count; i++) {
            text.append(",\"p").append(i).append("\":1");
        }
        return text.append('}').toString();
    }

    /** "Aa" and "BB" have the same hash code in Java, and so has every word put together from them. */
    private static String collisions() {
        var text = new StringBuilder("{\"resourceType\":\"Patient\"");
        for (int i = 0; i < 1 << 15; i++) {
            text.append(",\"");
            for (int bit = 0; bit < 15; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append("\":1");
        }
        return text.append('}').toString();
    }
}
