/**
 * What can be asked of a chart, and the answer with its argument.
 *
 * <p>A {@link org.foramen.criteria.Criterion} is put to a {@link org.foramen.criteria.View} of a chart on a day by
 * {@link org.foramen.criteria.Weigh}, and gives a {@link org.foramen.criteria.Verdict} that is met, not met or unknown.
 */
package org.foramen.criteria;
