package org.foramen.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.foramen.care.Authorization;
import org.foramen.care.Authorization.Checked;
import org.foramen.criteria.Truth;
import org.foramen.library.AuthorizationList;
import org.foramen.library.AuthorizationList.Dispute;
import org.foramen.library.Policy;
import org.foramen.page.ConsultPage.Leave;

/** Puts prior authorization into words: needed, not needed, or unknown because something was not said. */
final class Leaves {
    private final Words words;

    Leaves(Words words) {
        this.words = words;
    }

    Leave leave(Authorization put) {
        AuthorizationList list = put.list();
        Line verdict = put.deciding()
                .map(checked -> decided(put, checked))
                .orElseGet(() -> Line.plain("Prior authorization: the list is empty", Truth.NOT_MET));
        return new Leave(list.id(), list.name(), list.authority(), list.dated(), verdict, list.notes());
    }

    private Line decided(Authorization put, Checked checked) {
        List<Line> parts = new ArrayList<>(List.of(
                Line.plain(code(checked), checked.code()),
                Line.plain("The place is one where the list applies", checked.place()),
                Line.plain(setting(checked), checked.setting()),
                Line.plain("On the list on the day of service" + span(put.list(), checked), checked.day())));
        checked.item().disputes().forEach(dispute -> parts.add(disputed(dispute)));
        String says = says(put.needed(), checked);
        return new Line(
                checked.item().clause().id(),
                says,
                put.needed(),
                List.of(),
                words.cited(checked.item().clause().cites()),
                checked.item().clause().status().word(),
                ask(checked),
                checked.item().clause().from(),
                "",
                checked.item().clause().says(),
                parts);
    }

    private static String says(Truth needed, Checked checked) {
        return switch (needed) {
            case MET -> "Prior authorization needed" + sure(checked);
            case NOT_MET -> "No prior authorization: " + because(checked);
            case UNKNOWN -> "Whether prior authorization is needed is unknown: " + missing(checked);
        };
    }

    private static String sure(Checked checked) {
        boolean disputed = !checked.item().disputes().isEmpty();
        boolean weak = !checked.item().clause().status().mayRefuse();
        return (weak ? " (one source: verify)" : "") + (disputed ? " (disputed for some settings: see why)" : "");
    }

    private static String because(Checked checked) {
        if (checked.code().refused()) {
            return "not on the list";
        }
        if (checked.place().refused()) {
            return "the list does not apply where the person lives";
        }
        return checked.setting().refused()
                ? "it counts in other settings only"
                : "not on the list on the day of service";
    }

    private static String missing(Checked checked) {
        List<String> missing = new ArrayList<>();
        if (checked.code().unknown()) {
            missing.add("the code was not said");
        }
        if (checked.place().unknown()) {
            missing.add("where the person lives is not recorded");
        }
        if (checked.setting().unknown()) {
            missing.add("where it will be done was not said");
        }
        return String.join("; ", missing);
    }

    private static String ask(Checked checked) {
        if (!checked.needed().unknown()) {
            return "";
        }
        if (checked.code().unknown()) {
            return checked.item().clause().ask();
        }
        return checked.setting().unknown() ? "Where will it be done?" : "Where does the person live?";
    }

    private static String code(Checked checked) {
        String codes = String.join(", ", new TreeSet<>(checked.item().codes()));
        return "Its code is one of those listed" + (codes.isEmpty() ? "" : " (" + codes + ")");
    }

    private static String setting(Checked checked) {
        String settings = String.join(", ", new TreeSet<>(checked.item().settings()));
        return settings.isEmpty()
                ? "It counts wherever it is done"
                : "It counts where it is done in: " + settings.replace('-', ' ');
    }

    private static String span(AuthorizationList list, Checked checked) {
        Policy.Effective whole = list.effective();
        Policy.Effective own = checked.item().span();
        boolean later = own.from().isAfter(whole.from());
        Optional<LocalDate> to = own.to().or(whole::to);
        return " (from " + (later ? own.from() : whole.from())
                + to.map(end -> " to " + end).orElse("") + ")";
    }

    private Line disputed(Dispute dispute) {
        return Line.plain("Disputed: " + dispute.by() + " (" + dispute.dated() + "): " + dispute.says(), Truth.UNKNOWN)
                .cited(words.cited(dispute.cites()), dispute.status().word());
    }
}
