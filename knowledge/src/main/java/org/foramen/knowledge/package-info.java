/**
 * Interventional pain medicine as cited files, and their loader. {@link org.foramen.knowledge.KnowledgeBase} is the door:
 * it reads every file, and answers either a library or all problems at once. Each sort of file is read by a class of its
 * own ({@code PolicyFile}, {@code AlarmFile}, ...); what the files look like stands in docs/knowledge-format.md.
 */
@NullMarked
package org.foramen.knowledge;

import org.jspecify.annotations.NullMarked;
