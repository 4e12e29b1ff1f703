package org.foramen.clinic.frame;

/** What a controller gives back: a page to show, or an address to go to. */
public sealed interface Answer permits Page, GoTo {}
