package org.foramen.vignettes.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foramen.chart.Document;
import org.foramen.chart.Implant;
import org.foramen.chart.Insurance;
import org.foramen.chart.Order;
import org.foramen.chart.Site;
import org.foramen.chart.Term;
import org.foramen.chart.Visit;

/** Documents, devices in the body, payers, orders and visits. */
final class Papers {
    private Papers() {}

    /** {@code signed-record}; {@code rfa-not-candidate-reason absent}. */
    static Document document(Scene scene, Words words) {
        return new Document(scene.on(), Terms.term(words, "the document"), Presence.read(words));
    }

    static String write(Document document) {
        return Terms.write(document.what()) + Presence.write(document.present());
    }

    /** {@code pacemaker}; {@code spinal-cord-stimulator absent}. */
    static Implant implant(Scene scene, Words words) {
        Term what = Terms.term(words, "the device");
        return new Implant(scene.on(), what, Presence.read(words), Spots.one(words));
    }

    static String write(Implant implant) {
        return Terms.write(implant.what()) + Presence.write(implant.present()) + Spots.at(implant.site());
    }

    /** {@code medicare from 2030-04-01 member "1EG4-TE5-MK73", "Medicare Part B"}. */
    static Insurance insurance(Scene scene, Words words) {
        String payer = words.take("the payer").text();
        Optional<LocalDate> from = words.skip("from") ? Optional.of(Days.day(words)) : Optional.empty();
        Optional<LocalDate> to = words.skip("to") ? Optional.of(Days.day(words)) : Optional.empty();
        Optional<String> member = words.skip("member")
                ? Optional.of(words.take("the member's number").text())
                : Optional.empty();
        return new Insurance(scene.on(), payer, words.more() ? words.rest("its name") : "", from, to, member);
    }

    static String write(Insurance insurance) {
        return Quote.word(insurance.payer())
                + insurance.from().map(day -> " from " + day).orElse("")
                + insurance.to().map(day -> " to " + day).orElse("")
                + insurance
                        .member()
                        .map(number -> " member " + Quote.word(number))
                        .orElse("")
                + (insurance.words().isEmpty() ? "" : ", " + Quote.marks(insurance.words()));
    }

    /** {@code mri-lumbar at L4-5, status active}. */
    static Order order(Scene scene, Words words) {
        Term what = Terms.term(words, "what was ordered");
        List<Site> sites = Spots.at(words);
        String status = "";
        while (words.more()) {
            if (!words.skip("status")) {
                throw words.unknown("After the order comes its status: status active.");
            }
            status = words.rest("the status");
        }
        return new Order(scene.on(), what, status, sites);
    }

    static String write(Order order) {
        String status = order.status().isEmpty() ? "" : ", status " + Quote.word(order.status());
        return Terms.write(order.what()) + Spots.at(order.sites()) + status;
    }

    /** {@code inpatient to 2026-03-04}. */
    static Visit visit(Scene scene, Words words) {
        Term what = Terms.term(words, "the sort of visit");
        return new Visit(scene.on(), what, words.skip("to") ? Optional.of(Days.day(words)) : Optional.empty());
    }

    static String write(Visit visit) {
        return Terms.write(visit.what()) + visit.to().map(day -> " to " + day).orElse("");
    }
}
