package org.foramen.clinic.surgery;

import org.foramen.clinic.charts.Charts;
import org.foramen.clinic.door.Refusal;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Paper;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the packet for a surgeon, and prints it. */
@Controller
public final class PacketRead {
    private final Charts charts;
    private final Packets packets;

    PacketRead(Charts charts, Packets packets) {
        this.charts = charts;
        this.packets = packets;
    }

    @GetMapping("/patients/{patient}/surgery")
    @Does(Action.REFER_TO_SURGERY)
    public Answer show(Visit visit, @PathVariable String patient) {
        return charts.of(visit, patient)
                .<Answer>map(chart -> packets.page(visit, chart))
                .orElseGet(() -> Refusal.notFound(visit));
    }

    @GetMapping("/patients/{patient}/surgery/print")
    @Does(Action.REFER_TO_SURGERY)
    public Answer print(Visit visit, @PathVariable String patient) {
        return charts.of(visit, patient)
                .<Answer>map(chart -> new Paper(packets.page(visit, chart), "surgical-referral"))
                .orElseGet(() -> Refusal.notFound(visit));
    }
}
