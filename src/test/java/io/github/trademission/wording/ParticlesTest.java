package io.github.trademission.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTest {
    @ParameterizedTest
    @CsvSource({
        "5만 달러이(가) 큼, 5만 달러가 큼",
        "5만 원이(가) 큼, 5만 원이 큼",
        "5만 원(으)로 기록됨, 5만 원으로 기록됨",
        "5만 달러(으)로 기록됨, 5만 달러로 기록됨",
        "서울(으)로 기재됨, 서울로 기재됨",
        "10만 달러와(과) 20만 원와(과), 10만 달러와 20만 원과",
        "2019-10-21을(를) 벗어남, 2019-10-21을 벗어남",
        "2019-10-22은(는) 앞섬, 2019-10-22는 앞섬",
        "AUD(으)로 기록됨, AUD(으)로 기록됨",
        "c1(1건)이(가) 큼, c1(1건)이(가) 큼"
    })
    void followTheSoundThatTheValueEndsIn(String both, String chosen) {
        assertThat(Particles.chosen(both)).isEqualTo(chosen);
    }
}
