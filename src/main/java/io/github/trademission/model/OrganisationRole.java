package io.github.trademission.model;

/** What an institution does for a mission. */
public enum OrganisationRole {
    /** Hosts it (주최): in whose name the mission travels. */
    HOST,
    /** Organises it (주관): plans it and finds the buyers. */
    ORGANISER,
    /** Carries it out on the spot (수행). */
    EXECUTOR,
    /** Lends its name or help (후원). */
    SPONSOR,
    /** Pays for it (재원). */
    FUNDER,
    /** Helps in the country visited (현지지원). */
    LOCAL_SUPPORT
}
