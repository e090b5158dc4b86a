package io.github.trademission.model;

/** Who bears a cost of the mission. */
public enum Payer {
    /** The state (국비). */
    NATIONAL,
    /** The metropolitan city or province (시비, 도비). */
    CITY,
    /** The city, county or district (시·군·구비). */
    DISTRICT,
    /** The companies that take part (자부담). */
    COMPANY,
    /** Somebody else. */
    OTHER
}
