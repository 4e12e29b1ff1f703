package org.foramen.chart;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a procedure did for the pain. Each part is empty when nobody wrote it down.
 *
 * @param pain relief of the index pain
 * @param function improvement of function
 * @param lasted how long the relief lasted, where that was told in hours or days
 * @param until the day the relief ended, where that was told as a date or in weeks or months
 * @param lasting whether it lasted at least until {@link #until} and was still there ("still"), not ended then
 * @param agentConsistent whether somebody recorded that the duration fits the anaesthetic used
 * @param consistent whether somebody recorded consistent improvement of movements and daily activities
 */
public record Response(
        Optional<Relief> pain,
        Optional<Relief> function,
        Optional<Duration> lasted,
        Optional<LocalDate> until,
        boolean lasting,
        Optional<Boolean> agentConsistent,
        Optional<Boolean> consistent) {
    /** Nothing was written down. */
    public static final Response UNSAID = new Response(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty());

    public static Response of(Relief pain) {
        return new Response(
                Optional.of(pain),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    public Response lasting(Duration lasted) {
        return new Response(pain, function, Optional.of(lasted), until, lasting, agentConsistent, consistent);
    }
}
