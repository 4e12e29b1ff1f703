/** What is known of a patient, what can be asked of it, and what follows. Requires nothing but the JDK's base. */
module org.foramen.core {
    exports org.foramen.chart;
    exports org.foramen.criteria;
    exports org.foramen.care;
    exports org.foramen.library;
    exports org.foramen.medicines;
    exports org.foramen.page;
}
