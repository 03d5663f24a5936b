package dev.rolecompass;

import java.util.Map;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rules for packages and classes beyond the dependencies that {@link ModularityTests}
 * verifies.
 */
class ArchitectureTests {

	private static final int MAX_TYPES_IN_A_PACKAGE = 25;

	/**
	 * All classes except those that Spring generates ahead of time.
	 */
	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.withImportOption((location) -> !location.contains("__"))
		.importPackages("dev.rolecompass");

	@Test
	void onlyHttpAndWebSeeTheServletApi() {
		noClasses().that()
			.resideOutsideOfPackages("dev.rolecompass.http..", "dev.rolecompass.web..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("jakarta.servlet..")
			.check(CLASSES);
	}

	@Test
	void controllersAreNotPublic() {
		classes().that().haveSimpleNameEndingWith("Controller").should().notBePublic().check(CLASSES);
	}

	@Test
	void noFilesDependOnEachOtherInACycle() {
		SlicesRuleDefinition.slices().assignedFrom(new Files()).should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void noPackageHasMoreThan25Types() {
		Map<String, Long> types = CLASSES.stream()
			.filter((type) -> !type.getSimpleName().equals("package-info"))
			.filter(JavaClass::isTopLevelClass)
			.collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
		assertThat(types).hasSizeGreaterThan(10)
			.allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MAX_TYPES_IN_A_PACKAGE));
	}

	/**
	 * A slice for each file, nested classes included.
	 */
	private static final class Files implements SliceAssignment {

		@Override
		public SliceIdentifier getIdentifierOf(JavaClass type) {
			return SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""));
		}

		@Override
		public String getDescription() {
			return "files";
		}

	}

}
