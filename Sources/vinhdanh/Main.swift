internal import ArgumentParser

@main
struct VinhDanh: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "vinhdanh")
}
