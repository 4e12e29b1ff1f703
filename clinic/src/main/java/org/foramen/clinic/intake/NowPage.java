package org.foramen.clinic.intake;

import java.util.List;
import org.foramen.clinic.frame.Page;

/**
 * What somebody must do at once because of what they just answered.
 *
 * @param around what stands around it
 * @param grave whether it is for the emergency department now
 * @param harm whether they think of hurting themselves
 * @param said what they said, in their words
 * @param next where the questions go on
 */
public record NowPage(Around around, boolean grave, boolean harm, List<String> said, String next) implements Page {
    /** What may not wait for a day: the nerves of bladder, bowel and legs. */
    private static final List<String> GRAVE =
            List.of("bladder-change", "bowel-change", "saddle-anaesthesia", "bilateral-leg-weakness");

    public NowPage {
        said = List.copyOf(said);
    }

    @Override
    public String template() {
        return "intake/now";
    }

    static NowPage of(Sitting sitting, Step step, boolean toReview) {
        Showing showing = new Showing(sitting.visit().words(), sitting.replies(), List.of());
        boolean harm = step.id().equals("low");
        List<String> signs = harm ? List.of() : sitting.replies().ticked(Steps.SIGNS);
        return new NowPage(
                Around.of(
                        sitting,
                        sitting.visit().words().say("now.title"),
                        sitting.version().address() + "/now/" + step.id()),
                signs.stream().anyMatch(GRAVE::contains),
                harm,
                signs.stream().map(sign -> showing.pick("signs", sign)).toList(),
                sitting.after(step, toReview));
    }
}
