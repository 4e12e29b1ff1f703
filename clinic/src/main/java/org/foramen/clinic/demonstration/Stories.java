package org.foramen.clinic.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.foramen.chart.Site;
import org.foramen.clinic.consult.Story;
import org.foramen.criteria.Request;
import org.foramen.vignettes.Cast;
import org.foramen.vignettes.Vignette;

/** Who the people of the vignettes are, in a few sentences, and what is asked of each. */
public final class Stories implements Story.Teller {
    private final CompletableFuture<Map<String, Story>> reading;

    private Stories(CompletableFuture<Map<String, Story>> reading) {
        this.reading = reading;
    }

    /** Begins to read the stories that ship with Foramen; until they are read, nobody has one. */
    public static Stories reading() {
        return new Stories(CompletableFuture.supplyAsync(Stories::read));
    }

    @Override
    public Optional<Story> of(String patient) {
        return Optional.ofNullable(reading.getNow(Map.of()).get(patient));
    }

    Map<String, Story> awaited() {
        return reading.join();
    }

    private static Map<String, Story> read() {
        try {
            return Cast.shipped().stream()
                    .map(Cast.Member::vignette)
                    .collect(Collectors.toMap(v -> v.patient().id(), Stories::story, (first, second) -> first));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story story(Vignette vignette) {
        return new Story(
                vignette.story().strip(), vignette.request().map(Stories::query).orElse(""));
    }

    static String query(Request request) {
        String sites = request.sites().stream().map(Site::toString).collect(Collectors.joining(", "));
        return "procedure=" + encoded(request.procedure())
                + (sites.isEmpty() ? "" : "&sites=" + encoded(sites))
                + request.on().map(on -> "&on=" + on).orElse("")
                + said(request);
    }

    /** How it is meant to be done; a drug with its dose is named once, whole. */
    private static String said(Request request) {
        Map<String, List<String>> details = new TreeMap<>(request.details());
        Optional.ofNullable(details.remove("dose")).ifPresent(doses -> details.put("injectate", doses));
        details.remove("hour");
        return details.entrySet().stream()
                .map(detail -> "&" + detail.getKey() + "=" + encoded(String.join(", ", detail.getValue())))
                .collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
