package org.foramen.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foramen.criteria.Clause;
import org.foramen.criteria.Status;
import org.foramen.knowledge.yaml.Fields;
import org.foramen.knowledge.yaml.Problems;
import org.foramen.knowledge.yaml.Shape;
import org.foramen.knowledge.yaml.Texts;
import org.foramen.library.AuthorizationList;
import org.foramen.library.AuthorizationList.Dispute;
import org.foramen.library.AuthorizationList.Item;
import org.foramen.library.Policy.Effective;

/** A file of what needs a payer's leave before it is done. */
final class AuthorizationFile {
    private static final Effective EVER = new Effective(LocalDate.MIN, Optional.empty());
    private static final Item BLANK =
            new Item(Clause.of("", "", "", Status.DRAFT, ""), Set.of(), Set.of(), Set.of(), Set.of(), EVER, List.of());
    private static final Dispute DISPUTE = new Dispute(Set.of(), "", "", "", "", Status.DRAFT);
    /** A code as bills carry it: five letters or digits. */
    private static final Shape<String> CODE = Texts.matching("a billing code of five signs, in quotes", "[A-Z0-9]{5}");

    private static final Shape<String> SETTING = Texts.oneOf(
            "a setting",
            "office",
            "home",
            "ambulatory-surgery-center",
            "hospital-outpatient",
            "hospital-inpatient",
            "emergency");

    private final Desk desk;
    private final Kinds kinds;
    private final Reaches reaches;

    AuthorizationFile(Desk desk, Kinds kinds, Reaches reaches) {
        this.desk = desk;
        this.kinds = kinds;
        this.reaches = reaches;
    }

    /** Every list, each in a file of its name. */
    static List<AuthorizationList> all(List<Tree> trees, Desk desk, Definitions definitions, Problems problems) {
        Reaches reaches = new Reaches(desk.defined(), definitions.contractors());
        AuthorizationFile file = new AuthorizationFile(desk, definitions.kinds(), reaches);
        List<AuthorizationList> all = new ArrayList<>();
        for (Tree tree : trees) {
            if (tree.room() == Room.AUTHORIZATION) {
                tree.read("an authorization list", file::read, problems).ifPresent(list -> {
                    named(tree, list, problems);
                    all.add(list.value());
                });
            }
        }
        return all;
    }

    private static void named(Tree tree, Placed<AuthorizationList> list, Problems problems) {
        String id = list.value().id();
        if (!id.isEmpty() && !id.equals(tree.file().stem())) {
            problems.add(
                    list.at(),
                    "The file of authorization list \"" + id + "\" must be called " + id + ".yaml, not "
                            + tree.file().stem() + ".yaml.");
        }
    }

    Placed<AuthorizationList> read(Fields fields) {
        String id = fields.one("authorization", Texts.NAME);
        fields.named("authorization list " + id).knows(Definitions.EARLIER);
        String name = fields.one("name", Texts.TEXT);
        String payer = fields.one("payer", Texts.NAME);
        String authority = fields.one("authority", Texts.TEXT);
        String dated = fields.one("dated", Texts.TEXT);
        EffectiveDates dates = fields.one("effective", EffectiveDates.SHAPE);
        List<Item> items =
                fields.one("items", Shape.table(BLANK, "an item", this::item).list());
        List<String> notes = new ArrayList<>(fields.each("notes", Texts.TEXT));
        dates.note().ifPresent(notes::add);
        AuthorizationList list = new AuthorizationList(
                id, name, payer, authority, dated, dates.span(), reaches.read(fields), items, notes);
        return new Placed<>(list, fields.at("authorization"));
    }

    private Item item(Fields fields) {
        Clause clause = desk.words().read(fields, List.of());
        Set<String> codes = Set.copyOf(fields.each("codes", CODE));
        Set<String> procedures = procedures(fields, "procedures");
        Set<String> perhaps = procedures(fields, "perhaps");
        if (codes.isEmpty() && procedures.isEmpty()) {
            fields.problem(fields.at(), fields.what() + " names codes or procedures.");
        }
        Effective span = fields.or("effective", EffectiveDates.SHAPE.as(EffectiveDates::span), EVER);
        return new Item(
                clause,
                codes,
                procedures,
                perhaps,
                Set.copyOf(fields.each("settings", SETTING)),
                span,
                fields.each("disputes", Shape.table(DISPUTE, "a dispute", this::dispute)));
    }

    private Set<String> procedures(Fields fields, String key) {
        return kinds.procedures(fields.each(key, desk.defined().procedural()));
    }

    private Dispute dispute(Fields fields) {
        return new Dispute(
                Set.copyOf(fields.each("settings", SETTING)),
                fields.one("by", Texts.TEXT),
                fields.one("dated", Texts.TEXT),
                fields.one("says", Texts.TEXT),
                fields.one("cites", desk.defined().cites()),
                fields.one("status", ClauseFields.STATUS));
    }
}
