package org.foramen.clinic.frame;

/** What a controller gives back: a page to show, the same page on paper, or an address to go to. */
public sealed interface Answer permits Page, Paper, GoTo {}
