package dev.rolecompass.http;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

class ContentCodingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			gzip, deflate, br, zstd             | br, gzip
			br, gzip                            | br, gzip
			gzip                                | gzip
			GZip, BR                            | br, gzip
			gzip;q=1.0, br;q=0.5                | gzip, br
			gzip;q=0.5, br;q=0.5                | br, gzip
			br;q=0, gzip                        | gzip
			br;q=0.000, gzip;q=0                | ''
			br ; q=0 , gzip ; q=0.1             | gzip
			*                                   | br, gzip
			*;q=0                               | ''
			br;q=0, *                           | gzip
			gzip, *;q=0                         | gzip
			identity                            | ''
			identity, gzip;q=0.5                | ''
			identity;q=0.5, gzip                | gzip
			identity;q=0.5, gzip;q=0.5          | gzip
			identity;q=0, gzip                  | gzip
			deflate, zstd, x-gzip               | ''
			''                                  | ''
			gzip;q=zz, br                       | br
			;;;,,=                              | ''
			gzip;q=5, br;q=-1                   | ''
			gzip;q=0.9;x=1, br;x=1              | ''
			gzip;Q=1, br; q=1.000               | br, gzip
			agzip, gzipa, br gzip               | ''
			""")
	void weightsCountAndOrderDoesNot(String accepted, String preferred) {
		assertThat(ContentCoding.preferred(accepted)).extracting(ContentCoding::token)
			.isEqualTo(List.of(StringUtils.commaDelimitedListToStringArray(preferred.replace(" ", ""))));
	}

	@Test
	void withoutAWishTheAnswerIsLeftAsItIs() {
		assertThat(ContentCoding.preferred(null)).isEmpty();
	}

}
