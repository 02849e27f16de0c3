package kz.tirek.web;

/** For {@code ModularityTests}: a page that another module uses. */
public interface TrespassedPage {}
