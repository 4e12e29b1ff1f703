package org.foramen.clinic.picture;

import java.util.List;

/**
 * Pain, function and treatment on one axis of time, ready to be drawn, with the same figures as a table.
 *
 * @param height how tall the drawing is
 * @param says one sentence that tells what can be seen
 * @param days the ticks of the time axis
 * @param panels the two panels, pain above function
 * @param procedures the vertical marks of what was done
 * @param care the bars of courses of care
 * @param rows the table behind it
 */
public record Picture(
        int height,
        String says,
        List<Tick> days,
        List<Panel> panels,
        List<Mark> procedures,
        List<Bar> care,
        List<Line> rows) {
    /** How wide the drawing is, and where its axes begin and end. */
    public static final int WIDTH = 960;

    public static final int LEFT = 64;
    public static final int RIGHT = 940;

    public Picture {
        days = List.copyOf(days);
        panels = List.copyOf(panels);
        procedures = List.copyOf(procedures);
        care = List.copyOf(care);
        rows = List.copyOf(rows);
    }

    /** A tick of an axis, at its place along it. */
    public record Tick(int at, String label) {}

    /** One panel: its title, its extent, its ticks, the curves in it and the drops that procedures made. */
    public record Panel(String title, int top, int bottom, List<Tick> ticks, List<Curve> curves, List<Drop> drops) {}

    /** The values of one scale over time; each scale has a shape of its own, so that colour is never alone. */
    public record Curve(String scale, String shape, String points, List<Dot> dots) {}

    /** One value, with the words shown when it is pointed at. */
    public record Dot(int x, int y, String words) {}

    /** From before to after a procedure. */
    public record Drop(int x, int before, int after, String words) {}

    /** A procedure: a line through the panels with its number. */
    public record Mark(int x, int number, String words) {}

    /** A course of care, from its first to its last day. */
    public record Bar(int x, int y, int width, String label, String words) {}

    /** A line of the table. */
    public record Line(String day, String what, String says) {}
}
