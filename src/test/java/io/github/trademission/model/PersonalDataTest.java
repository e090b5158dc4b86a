package io.github.trademission.model;

import static io.github.trademission.ModelFixture.mission;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalDataTest {
    private static final Buyer BUYER = Buyer.builder()
            .id("b")
            .name("Secret Trading LLP")
            .country(Country.of("KZ"))
            .build();
    private static final Company COMPANY = Company.builder()
            .id("c")
            .name("한빛정밀")
            .representative("비밀대표")
            .englishRepresentative("Secret Representative")
            .build();
    private static final Delegate DELEGATE = Delegate.builder()
            .name("비밀단장")
            .englishName("Secret Head")
            .role(DelegateRole.HEAD)
            .title("구청장")
            .company(COMPANY)
            .build();
    private static final Contract CONTRACT =
            Contract.builder().id("k").buyer(BUYER).addCompany(COMPANY).build();

    static List<Object> holders() {
        return List.of(
                BUYER,
                COMPANY,
                DELEGATE,
                CONTRACT,
                Delegation.builder().addDelegate(DELEGATE).addCompany(COMPANY).build(),
                mission()
                        .addBuyer(BUYER)
                        .addContract(CONTRACT)
                        .delegation(Delegation.builder()
                                .addDelegate(DELEGATE)
                                .addCompany(COMPANY)
                                .build())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("holders")
    void standsInNoTextForm(Object holder) {
        assertThat(holder.toString()).doesNotContain("비밀", "Secret").contains("(not shown)");
    }

    @Test
    void leavesTheRestReadable() {
        assertThat(DELEGATE.toString()).contains("HEAD", "구청장");
        assertThat(COMPANY.toString()).contains("한빛정밀");
        assertThat(BUYER.toString()).contains("KZ");
    }

    @Test
    void isThereForThoseWhoAsk() {
        assertThat(BUYER.name()).contains("Secret Trading LLP");
        assertThat(COMPANY.representative()).contains("비밀대표");
        assertThat(COMPANY.englishRepresentative()).contains("Secret Representative");
        assertThat(DELEGATE.name()).isEqualTo("비밀단장");
        assertThat(DELEGATE.englishName()).contains("Secret Head");
    }
}
