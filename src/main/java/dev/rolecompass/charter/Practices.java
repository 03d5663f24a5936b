package dev.rolecompass.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.util.Assert;

/**
 * How the organisations in {@code charter.yaml} split duties.
 *
 * @param readOn the day on which their texts were read
 */
public record Practices(@DateTimeFormat(iso = ISO.DATE) LocalDate readOn, List<Organisation> organisations) {

	public Practices {
		Assert.notNull(readOn, "The day of reading is missing");
		Assert.notEmpty(organisations, "There are no organisations");
		organisations = List.copyOf(organisations);
	}

	public Practice of(Duty duty) {
		return new Practice(
				this.organisations.stream().map((organisation) -> organisation.charter().owner(duty)).toList());
	}

	/**
	 * An organisation that publishes what its managers and leads do.
	 *
	 * @param name its name
	 * @param source where its texts are: a repository or a site
	 * @param lead what it calls the lead
	 * @param owners the owner of each duty that its texts mention
	 */
	public record Organisation(String name, String source, String lead, Map<Duty, Owner> owners) {

		public Organisation {
			Assert.hasText(name, "The name of an organisation is missing");
			Assert.hasText(source, () -> "The source of " + name + " is missing");
			Assert.hasText(lead, () -> "What " + name + " calls the lead is missing");
			Assert.notEmpty(owners, () -> "The owners of " + name + " are missing");
			owners = Map.copyOf(owners);
		}

		/**
		 * The name in the keys of messages, such as {@code financial-times}.
		 */
		public String key() {
			return this.name.toLowerCase(Locale.ROOT).replace(' ', '-');
		}

		public Charter charter() {
			return Charter.of(this.owners);
		}

	}

}
