/** The patient list and the chart: everything known of one person, and the forms that add to it. */
@NullMarked
package org.foramen.clinic.charts;

import org.jspecify.annotations.NullMarked;
