package org.foramen.care;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.criteria.Request;
import org.foramen.criteria.Status;
import org.foramen.criteria.Truth;
import org.foramen.library.AuthorizationList;
import org.foramen.library.AuthorizationList.Item;

/**
 * Whether a payer's list asks for its leave before the procedure is done: needed, not on the list, or unknown because
 * something was not said.
 *
 * @param list the list
 * @param needed whether leave is needed; the greatest of its items
 * @param items what each thing on the list says of the request
 */
public record Authorization(AuthorizationList list, Truth needed, List<Checked> items) {
    public Authorization {
        items = List.copyOf(items);
    }

    /**
     * One thing on a list, held against the request: it counts where all four hold.
     *
     * @param item which
     * @param code whether the code, or the procedure, is on it
     * @param place whether the person lives where the list applies
     * @param setting whether the service takes place where the item counts
     * @param day whether it is on the list on the day of service
     */
    public record Checked(Item item, Truth code, Truth place, Truth setting, Truth day) {
        public Truth needed() {
            return code.and(place).and(setting).and(day);
        }
    }

    /** The thing on the list that decides: the nearest to a yes. */
    public Optional<Checked> deciding() {
        return items.stream().max(Comparator.comparing(Checked::needed).thenComparing(Checked::code));
    }

    /** What the lists of the person's payers say, in the order of the lists. */
    static List<Authorization> of(Question question, Request request) {
        LocalDate service = request.on().orElse(question.today());
        Set<String> payers = Coverage.payers(question, service);
        return question.library().authorizations().stream()
                .filter(list -> payers.contains(list.payer()))
                .map(list -> checked(question, list, request, service))
                .toList();
    }

    private static Authorization checked(
            Question question, AuthorizationList list, Request request, LocalDate service) {
        Truth place = place(list, question.view().patient().lives(), service);
        List<Checked> items = list.items().stream()
                .map(item -> new Checked(
                        item,
                        code(item, request),
                        place,
                        setting(item, request),
                        Truth.of(list.effective().on(service) && item.span().on(service))))
                .toList();
        Truth needed = items.stream().map(Checked::needed).reduce(Truth.NOT_MET, Truth::or);
        return new Authorization(list, needed, items);
    }

    /** The codes that were said decide; where none was, the procedure does, if all its codes are on the list. */
    private static Truth code(Item item, Request request) {
        List<String> said = request.detail("codes");
        if (!said.isEmpty() && !item.codes().isEmpty()) {
            return Truth.of(said.stream().anyMatch(item.codes()::contains));
        }
        if (item.procedures().contains(request.procedure())) {
            return Truth.MET;
        }
        return item.perhaps().contains(request.procedure()) ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    private static Truth place(AuthorizationList list, Optional<String> lives, LocalDate service) {
        if (list.reach().isEmpty()) {
            return Truth.MET;
        }
        return lives.map(place -> Truth.of(list.reach().stream()
                        .anyMatch(reach -> reach.status() != Status.DRAFT && reach.covers(place, service))))
                .orElse(Truth.UNKNOWN);
    }

    private static Truth setting(Item item, Request request) {
        List<String> said = request.detail("setting");
        if (item.settings().isEmpty()) {
            return Truth.MET;
        }
        return said.isEmpty() ? Truth.UNKNOWN : Truth.of(said.stream().anyMatch(item.settings()::contains));
    }
}
