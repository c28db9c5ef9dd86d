// Stands in for libFuzzer in ordinary builds: runs the target once for each seed, for each seed
// cut short and for each seed with one byte changed, at 64 places spread over it.
#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cstdint>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

const qsizetype placesPerSeed = 64;
const int exitNoSeeds = 1;

// A copy of exactly this size, so that a read behind the end shows in a sanitizer.
void run(QByteArrayView input)
{
    const auto *bytes = reinterpret_cast<const uint8_t *>(input.data());
    const std::vector<uint8_t> copy(bytes, bytes + input.size());
    LLVMFuzzerTestOneInput(copy.data(), copy.size());
}

void runSeed(const QByteArray &seed)
{
    run(seed);
    const qsizetype step = std::max<qsizetype>(1, seed.size() / placesPerSeed);
    for (qsizetype place = 0; place < seed.size(); place += step) {
        run(QByteArrayView(seed).first(place));
        QByteArray damaged = seed;
        damaged[place] = static_cast<char>(damaged[place] ^ 0x41);
        run(damaged);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    int seeds = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator files(QFile::decodeName(argv[i]), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                QTextStream(stderr) << "cannot read " << file.fileName() << '\n';
                return exitNoSeeds;
            }
            runSeed(file.readAll());
            ++seeds;
        }
    }
    QTextStream(stdout) << seeds << " seeds\n";
    return seeds > 0 ? 0 : exitNoSeeds;
}
