CREATE TABLE employment AS
SELECT
  * REPLACE (
    CAST(wholesale_trade AS DECIMAL(8,1)) AS wholesale_trade,
    CAST(retail_trade AS DECIMAL(8,1)) AS retail_trade,
    CAST(transportation_and_warehousing AS DECIMAL(8,1)) AS transportation_and_warehousing,
    CAST(utilities AS DECIMAL(8,1)) AS utilities
  )
  RENAME (trade_transportation_utilties AS trade_transportation_utilities)
FROM read_csv(${file}, header = true)
ORDER BY month
