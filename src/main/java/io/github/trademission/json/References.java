package io.github.trademission.json;

import io.github.trademission.model.Buyer;
import io.github.trademission.model.Company;
import io.github.trademission.model.Organisation;
import io.github.trademission.model.Stop;

/** References to parts of the document by their ids. */
final class References {
    static final Shape<Organisation> ORGANISATION =
            Shapes.reference(In::organisations, Organisation::id, "The id of an organisation of the mission");
    static final Shape<Stop> STOP = Shapes.reference(In::stops, Stop::id, "The id of a stop of the mission");
    static final Shape<Company> COMPANY =
            Shapes.reference(In::companies, Company::id, "The id of a company of the mission");
    static final Shape<Buyer> BUYER = Shapes.reference(In::buyers, Buyer::id, "The id of a buyer of the mission");

    private References() {}
}
