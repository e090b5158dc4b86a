package io.github.trademission.audit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stays of a company's name without its legal form, spacing, case and width: ㈜한빛 and 한 빛 Co., Ltd. are 한빛. */
final class CompanyName {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z},.·]+");
    private static final Pattern KOREAN_FORM =
            Pattern.compile("\\((?:주|株|유|사|재|합)\\)|^(?:주식회사|유한회사|유한책임회사|株式會社)|(?:주식회사|유한회사|유한책임회사|株式會社)$");
    private static final Pattern ENGLISH_FORM =
            Pattern.compile("(?:(?: |(?<=[가-힣]))(?:co|company|ltd|limited|inc|incorporated|corp|corporation|llc))+$");

    private CompanyName() {}

    static String bare(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String spaced = SEPARATORS.matcher(plain).replaceAll(" ").strip();
        String withoutEnglish = ENGLISH_FORM
                .matcher(spaced.replaceAll("\\( ?(주|株|유|사|재|합) ?\\)", "($1)"))
                .replaceAll("");
        String joined = withoutEnglish.replace(" ", "");
        String bare = KOREAN_FORM.matcher(joined).replaceAll("");
        return bare.isEmpty() ? joined : bare;
    }
}
