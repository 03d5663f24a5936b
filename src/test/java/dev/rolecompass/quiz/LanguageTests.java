package dev.rolecompass.quiz;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LanguageTests {

	@Test
	void aLanguagePrintsAsItsCodeAndHasALocaleWithoutACountry() {
		assertThat(new Language("en")).isEqualTo(Language.ENGLISH).hasToString("en");
		assertThat(new Language("de").locale()).isEqualTo(Locale.GERMAN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "e", "eng", "EN", "en-GB", "é1", " en" })
	void aCodeIsTwoLettersInLowerCase(String code) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Language(code));
	}

}
