package dev.rolecompass.quiz;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LanguageTests {

	@Test
	void aLanguagePrintsAsItsTag() {
		assertThat(new Language("en")).isEqualTo(Language.ENGLISH).hasToString("en");
		assertThat(new Language("de").locale()).isEqualTo(Locale.GERMAN);
		assertThat(new Language("pt-br").locale()).isEqualTo(Locale.forLanguageTag("pt-BR"));
	}

	@ParameterizedTest
	@CsvSource({ "en, messages_en", "pt-br, messages_pt_BR", "zh-hans, messages_zh_Hans",
			"sr-latn-rs, messages_sr_Latn_RS", "fil, messages_fil" })
	void filesAreNamedAsResourceBundlesAre(String tag, String name) {
		assertThat(new Language(tag).bundle("messages")).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "e", "engl", "EN", "en-GB", "pt_br", "é1", " en", "en-", "zh-hans-", "pt-br-x" })
	void aTagIsInLowerCase(String code) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Language(code));
	}

}
