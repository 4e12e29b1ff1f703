package org.foramen.clinic.consult;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foramen.care.DoseSlip;
import org.foramen.care.DoseSlips;
import org.foramen.chart.Place;
import org.foramen.chart.Side;
import org.foramen.chart.Site;
import org.foramen.clinic.forms.Asking;
import org.foramen.clinic.forms.Field;
import org.foramen.clinic.forms.Problem;
import org.foramen.clinic.forms.Read;
import org.foramen.clinic.forms.Reading;
import org.foramen.clinic.forms.Typed;
import org.foramen.clinic.frame.Visit;
import org.foramen.criteria.Request;
import org.foramen.library.Library;
import org.foramen.library.Procedure;

/**
 * What somebody asks the consult: perhaps a procedure, where and on which day. It stands in the address, so that a
 * question can be kept and asked again.
 *
 * @param typed the fields as they came
 * @param request what is asked for, if it could be read and anything is
 * @param problems what could not be read
 */
public record Asked(Typed typed, Optional<Request> request, List<Problem> problems) {
    static final String FORM = "request";

    /** What was typed, read as a request; every problem with it where it could not be read. */
    public static Asked of(Visit visit, Library library, Typed typed) {
        if (typed.blank("procedure") && typed.blank("sites") && typed.blank("on")) {
            return new Asked(typed, Optional.empty(), List.of());
        }
        Reading reading = new Reading(typed, visit.words(), visit.today());
        return switch (read(reading, library, Details.read(typed))) {
            case Read.Understood<Request>(Request request) -> new Asked(typed, Optional.of(request), List.of());
            case Read.Misread<Request>(List<Problem> problems) -> new Asked(typed, Optional.empty(), problems);
        };
    }

    private static Read<Request> read(Reading reading, Library library, Map<String, List<String>> details) {
        List<String> ids = library.procedures().stream().map(Procedure::id).toList();
        String procedure = reading.choice("procedure", ids, "problem.procedure");
        List<Site> sites = reading.sites("sites");
        if (sites.stream().anyMatch(site -> sided(site))
                && !procedure.contains("interlaminar")
                && !procedure.contains("caudal")) {
            reading.problem("sites", "problem.B070");
        }
        if (procedure.contains("transforaminal") && sites.stream().anyMatch(s -> s.side() == Side.MIDLINE)) {
            reading.problem("sites", "problem.B074");
        }
        Optional<LocalDate> on = reading.dayIfAny("on");
        DoseSlips.of(library, new Request(procedure, sites, on, details)).forEach(slip -> slip(reading, slip));
        return reading.unless(() -> new Request(procedure, sites, on, details));
    }

    private static void slip(Reading reading, DoseSlip slip) {
        switch (slip) {
            case DoseSlip.TooLittle(String written, String drug, BigDecimal times, String meant) ->
                reading.problem("injectate", "problem.B026", written, times, drug, meant);
            case DoseSlip.TooMuch(String written, String drug, BigDecimal most) ->
                reading.problem("injectate", "problem.B027", written, drug, most);
            case DoseSlip.NoConcentration(String written, String drug) ->
                reading.problem("injectate", "problem.B028", written, drug);
        }
    }

    /** A place that has sides and was named without one. */
    private static boolean sided(Site site) {
        return site.side() == Side.UNSAID && site.place().kind() != Place.Kind.AREA;
    }

    /** The fields in which a procedure is asked for. */
    public List<Field> fields(Visit visit, Library library) {
        Asking asking = new Asking(visit.words(), FORM, typed, problems);
        List<Field.Option> procedures = library.procedures().stream()
                .map(p -> new Field.Option(p.id(), p.name()))
                .toList();
        return List.of(asking.select("procedure", procedures), asking.line("sites"), asking.day("on"));
    }

    /** The fields that say how it is meant to be done. */
    public List<Field> details(Visit visit, Library library) {
        Asking asking = new Asking(visit.words(), FORM, typed, problems);
        return Details.fields(asking, new Vocabulary(library.lexicon()));
    }

    /** The question as the part of an address after its question mark; blank when nothing is asked. */
    public String query() {
        StringBuilder query = new StringBuilder();
        for (String field : Stream.concat(Stream.of("procedure", "sites", "on"), Details.names())
                .toList()) {
            if (!typed.blank(field)) {
                query.append(query.isEmpty() ? "" : "&").append(field).append('=');
                query.append(URLEncoder.encode(typed.text(field), StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }
}
