internal import ArgumentParser
internal import CampaignWriter
internal import Diagnostics

struct Sample: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a synthetic campaign of any size, for trials and benchmarks.")

  @Argument(help: "A folder that does not exist yet, or is empty.")
  var folder: String

  @Option(help: "How many honourees.")
  var honourees: Int

  @Option(help: "Another seed makes another campaign; the same one makes the same, byte for byte.")
  var seed: UInt64 = 1

  @OptionGroup var report: ReportOptions

  func validate() throws {
    guard (0...1_000_000).contains(honourees) else {
      throw ValidationError("--honourees takes a number from 0 to 1000000.")
    }
  }

  func run() throws {
    do {
      let summary = try SampleCampaign(honourees: honourees, seed: seed).write(to: folder)
      let words = Phrase(
        vi: "\(folder): \(summary.honourees) hồ sơ, \(summary.files) tệp.",
        en: "\(folder): \(summary.honourees) dossiers, \(summary.files) files.")
      try report.say(words)
    } catch let error as WriteFailure {
      try report.print([error.diagnostic])
      throw error.isInputOutput ? ExitCode.inputOutput : ExitCode.problems
    }
  }
}
