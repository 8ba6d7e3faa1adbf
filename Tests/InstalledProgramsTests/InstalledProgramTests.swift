import InstalledPrograms
import Testing

@Suite struct InstalledProgramTests {
  @Test func aProgramIsFoundInTheSearchPathByTheFirstNameThatIsThere() {
    let found = InstalledProgram.find(["no-such-program", "sh"], searchPath: "/nowhere:/bin:/usr/bin")
    #expect(found == InstalledProgram(path: "/bin/sh"))
    #expect(InstalledProgram.find(["no-such-program"]) == nil)
  }

  @Test func aFolderOrAPlainFileIsNoProgramAndRelativeFoldersAreNotSearched() {
    #expect(InstalledProgram.find(["etc"], searchPath: "/") == nil)
    #expect(InstalledProgram.find(["passwd"], searchPath: "/etc") == nil)
    #expect(InstalledProgram.find(["sh"], searchPath: ".:bin") == nil)
  }

  @Test func whatAProgramWritesIsGivenBack() async {
    let ending = await shell("printf 'xin chào'")
    #expect(ending == .succeeded(Array("xin chào".utf8)))
  }

  @Test func aFailureTellsTheLastLineThatWasWrittenAboutIt() async {
    let ending = await shell("echo first >&2; echo 'last words' >&2; echo >&2; exit 3")
    #expect(ending == .failed("last words"))
    #expect(await shell("exit 3") == .failed("exited(3)"))
  }

  @Test func aProgramThatRunsTooLongIsEndedWithWhatItStarted() async {
    let clock = ContinuousClock()
    let start = clock.now
    let ending = await shell("sleep 60 & sleep 60; echo never", limit: .milliseconds(200))
    #expect(ending == .outOfTime)
    #expect(clock.now - start < .seconds(20))
  }

  @Test func aProgramThatIgnoresTheRequestToEndIsEndedAllTheSame() async {
    let ending = await shell("trap '' TERM; while :; do sleep 1; done", limit: .milliseconds(200))
    #expect(ending == .outOfTime)
  }

  @Test func aFloodOfOutputEndsTheRunInsteadOfFillingMemory() async {
    let ending = await shell("yes", limit: .seconds(30))
    guard case .notRun = ending else {
      Issue.record("\(ending)")
      return
    }
  }

  @Test func whatIsNoProgramIsNotRun() async {
    let ending = await InstalledProgram(path: "/nowhere/at/all").run([], limit: .seconds(5))
    guard case .notRun = ending else {
      Issue.record("\(ending)")
      return
    }
  }

  @Test func theEnvironmentIsAddedTo() async {
    let ending = await InstalledProgram(path: "/bin/sh")
      .run(["-c", "printf %s \"$VINHDANH_TRIAL\""], environment: ["VINHDANH_TRIAL": "có"], limit: .seconds(30))
    #expect(ending == .succeeded(Array("có".utf8)))
  }

  private func shell(_ script: String, limit: Duration = .seconds(30)) async -> InstalledProgram.Ending {
    await InstalledProgram(path: "/bin/sh").run(["-c", script], limit: limit)
  }
}
