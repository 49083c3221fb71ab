package no.tjenesteinnsikt.dashboard.view.region;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.view.service.ListedService;

/**
 * A figure for each region on the schematic map. Its shapes say where the regions lie and nothing of how large they are.
 *
 * @param title what it shows
 * @param tiles one for each region
 */
public record RegionMap(String title, List<Tile> tiles) {
    public RegionMap {
        tiles = List.copyOf(tiles);
    }

    /**
     * One region on the map.
     *
     * @param region the region
     * @param figure its figure
     */
    public record Tile(ListedService.Region region, RegionFigure figure) {}

    static RegionMap of(String title, List<ListedService.Region> regions, List<RegionFigure> figures) {
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            tiles.add(new Tile(regions.get(i), figures.get(i)));
        }
        return new RegionMap(title, tiles);
    }

    /** All that the map says, for those who do not see it. */
    public String summary() {
        return title + ": "
                + tiles.stream()
                        .map(tile -> tile.region().name() + " " + tile.figure().whole())
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
